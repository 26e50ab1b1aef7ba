package io.github.bienban.cli;

import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Says that what reads reports could not be made: no report can be read, and none is at fault. */
final class NotReadyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private NotReadyException(Throwable cause) {
    super(cause);
  }

  /** Gives what another supplier does, and says in this way why it cannot. */
  static <T> Supplier<T> orElse(Supplier<T> maker) {
    return () -> {
      try {
        return maker.get();
      } catch (CompletionException e) {
        // It was made by another thread; what went wrong there is the cause.
        throw new NotReadyException(e.getCause() == null ? e : e.getCause());
      } catch (RuntimeException | Error e) {
        throw new NotReadyException(e);
      }
    };
  }
}
