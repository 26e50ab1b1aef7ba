package io.github.bienban.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bienban.work.Counter.Cost;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The work for a text grows with its length and no faster, for texts made to be slow. Work is
 * counted, not timed, so the test says the same on every machine. The property {@code bienban.work}
 * sets the shortest length in kilobytes: 16 in the build, 1024 for the full run, which takes a
 * while.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinearTest {

  private static final int SHORTEST = 1024 * Integer.getInteger("bienban.work", 16);
  private static final double DOUBLED = 2.1;

  /** Buffers that grow by their half are now fuller, now emptier. */
  private static final double DOUBLED_MEMORY = 2.3;

  private static final long FIXED_MEMORY = 1 << 20;

  private final Counter counter = new Counter();

  static List<Hostile> texts() {
    return Hostile.table();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void twiceTheTextTakesTwiceTheWork(Hostile hostile) {
    Cost before = counter.of(hostile.text(SHORTEST));
    // A text that by chance costs less in the middle must not make the next one look dear: what
    // counts is the growth from the shortest on.
    double steps = before.steps();
    double allocated = before.allocated();
    for (int length = 2 * SHORTEST; length <= 4 * SHORTEST; length *= 2) {
      Cost cost = counter.of(hostile.text(length));
      assertThat(cost.steps())
          .as("steps at %d characters, %d at half of them", length, before.steps())
          .isLessThan((long) (DOUBLED * Math.max(steps, before.steps())));
      steps *= DOUBLED;
      assertThat(cost.allocated())
          .as("memory at %d characters, %d at half of them", length, before.allocated())
          .isLessThan(
              (long) (DOUBLED_MEMORY * Math.max(allocated, before.allocated())) + FIXED_MEMORY);
      allocated *= DOUBLED_MEMORY;
      before = cost;
    }
  }

  /** A count that stood still would prove nothing. */
  @Test
  void workIsCounted() {
    // What a long text before it left behind is found or cleared away by the first.
    counter.of("Thu ngân sách");
    long once = counter.of("Thu ngân sách đạt 5 tỷ đồng, tăng 5% so với cùng kỳ.").steps();
    assertThat(once).isGreaterThan(500);
    assertThat(counter.of("Thu ngân sách đạt 5 tỷ đồng, tăng 5% so với cùng kỳ.").steps())
        .isEqualTo(once);
    assertThat(counter.of("").steps()).isLessThan(once);
  }
}
