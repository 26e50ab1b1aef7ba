package io.github.bienban.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The fuzz targets on their seeds and on changes of them, the same in each build. Jazzer goes
 * further: {@code mvn -q -Pfuzz verify}.
 */
class FuzzTargetTest {

  private static final int CHANGES = 40;

  @ParameterizedTest
  @EnumSource(FuzzTarget.class)
  void takesItsSeeds(FuzzTarget target) {
    List<byte[]> seeds = target.seeds();
    Assertions.assertThat(seeds).isNotEmpty();
    target.run(new byte[0]);
    seeds.forEach(target::run);
  }

  @ParameterizedTest
  @EnumSource(FuzzTarget.class)
  void takesChangesOfItsSeeds(FuzzTarget target) {
    Random random = new Random(1);
    List<byte[]> seeds = target.seeds();
    for (byte[] seed : seeds) {
      for (int i = 0; i < CHANGES; i++) {
        byte[] input = changed(seed, seeds.get(random.nextInt(seeds.size())), random);
        Assertions.assertThatCode(() -> target.run(input))
            .as(() -> target + " " + Arrays.toString(input))
            .doesNotThrowAnyException();
      }
    }
  }

  /** A seed that was cut, or changed in some bytes, or goes on like another one. */
  private static byte[] changed(byte[] seed, byte[] other, Random random) {
    int at = 1 + random.nextInt(seed.length - 1);
    switch (random.nextInt(3)) {
      case 0 -> {
        return Arrays.copyOf(seed, at);
      }
      case 1 -> {
        byte[] changed = seed.clone();
        for (int n = 1 + random.nextInt(8); n > 0; n--) {
          changed[random.nextInt(changed.length)] = (byte) random.nextInt();
        }
        return changed;
      }
      default -> {
        int from = random.nextInt(other.length);
        byte[] changed = Arrays.copyOf(seed, at + other.length - from);
        System.arraycopy(other, from, changed, at, other.length - from);
        return changed;
      }
    }
  }
}
