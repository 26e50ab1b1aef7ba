package io.github.bienban.work;

import java.util.List;

/**
 * Counts steps of work: {@link CountingLoader} puts a call of {@link #step} before every jump and
 * at the beginning of every method of the code that it loads, and has the walks of the JDK over
 * lists and strings go through here. One thread at a time.
 */
public final class Work {

  private static long steps;

  private Work() {}

  /** The steps since the last call. */
  static long take() {
    long taken = steps;
    steps = 0;
    return taken;
  }

  /** A method was entered or a jump reached. */
  public static void step() {
    steps++;
  }

  public static boolean contains(List<?> list, Object value) {
    steps += list.size();
    return list.contains(value);
  }

  public static int indexOf(List<?> list, Object value) {
    steps += list.size();
    return list.indexOf(value);
  }

  public static boolean remove(List<?> list, Object value) {
    steps += list.size();
    return list.remove(value);
  }

  public static Object remove(List<?> list, int index) {
    steps += list.size() - index;
    return list.remove(index);
  }

  public static <T> void add(List<T> list, int index, T value) {
    steps += list.size() - index;
    list.add(index, value);
  }

  public static int indexOf(String text, int character) {
    return walked(text, 0, text.indexOf(character));
  }

  public static int indexOf(String text, int character, int from) {
    return walked(text, from, text.indexOf(character, from));
  }

  public static int indexOf(String text, String part) {
    return walked(text, 0, text.indexOf(part));
  }

  public static int indexOf(String text, String part, int from) {
    return walked(text, from, text.indexOf(part, from));
  }

  public static boolean contains(String text, CharSequence part) {
    return walked(text, 0, text.indexOf(part.toString())) >= 0;
  }

  private static int walked(String text, int from, int found) {
    steps += (found < 0 ? text.length() : found) - from;
    return found;
  }
}
