package io.github.bienban.work;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.ToIntFunction;

/** Runs the library with its work counted. */
final class Counter {

  /**
   * What a text cost.
   *
   * @param steps jumps and calls in the library and in OpenNLP, and elements that lists and strings
   *     were walked over
   * @param allocated bytes of memory taken
   * @param answered characters of the answer in JSON
   */
  record Cost(long steps, long allocated, long answered) {}

  private final ToIntFunction<String> extraction;
  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @SuppressWarnings("unchecked")
  Counter() {
    try {
      extraction =
          (ToIntFunction<String>)
              new CountingLoader()
                  .loadClass(Extraction.class.getName())
                  .getDeclaredConstructor()
                  .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    extraction.applyAsInt("Ngày 5/4, hội nghị thông qua 5 tỷ đồng.");
  }

  Cost of(String text) {
    long thread = Thread.currentThread().getId();
    Work.take();
    long before = threads.getThreadAllocatedBytes(thread);
    int answered = extraction.applyAsInt(text);
    long after = threads.getThreadAllocatedBytes(thread);
    return new Cost(Work.take(), after - before, answered);
  }
}
