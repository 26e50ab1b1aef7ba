package io.github.bienban.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CategoriesTest {

  /** There are more lists than bits in a number. */
  @ParameterizedTest
  @EnumSource
  void hasTheListsThatItIsMadeOfAndNoOther(Category category) {
    Categories one = Categories.of(category);

    for (Category other : Category.values()) {
      assertThat(one.has(other)).as(other.name()).isEqualTo(other == category);
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsThePlacesOfARowApart(Category category) {
    Categories.Row row = new Categories.Row(3);
    row.add(1, Categories.of(category));

    for (Category other : Category.values()) {
      Categories one = Categories.of(other);
      assertThat(row.has(1, other)).as(other.name()).isEqualTo(other == category);
      assertThat(row.meets(1, one)).as(other.name()).isEqualTo(other == category);
      assertThat(row.has(0, other) || row.has(2, other)).as(other.name()).isFalse();
      assertThat(row.meets(0, one) || row.meets(2, one)).as(other.name()).isFalse();
    }
  }
}
