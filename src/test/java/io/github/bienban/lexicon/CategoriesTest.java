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
      assertThat(one.meets(Categories.of(other))).as(other.name()).isEqualTo(other == category);
    }
    assertThat(Categories.of().meets(one)).isFalse();
  }
}
