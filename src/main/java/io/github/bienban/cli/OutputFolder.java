package io.github.bienban.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The folder that the results are written to. Whoever looks at a file in it sees the whole new file
 * or what was there before, never a part, whenever the run ends.
 *
 * <p>Files are made in the hidden folder {@code .bienban/tmp} beside the results, on the same file
 * system, and moved to their names when they are whole. What a killed run left there goes at the
 * next run. Thread-safe.
 */
final class OutputFolder implements AutoCloseable {

  /** The folder for what the runner keeps for itself. */
  static final String STATE = ".bienban";

  /** How long a run that is told to end waits for files that are about to be moved. */
  private static final long PATIENCE_SECONDS = 5;

  private final Path path;
  private final Path parts;
  private final FileChannel lockFile;
  private final Thread atShutdown;

  /** Held for reading while a file is put in its place, for writing once the run has ended. */
  private final ReadWriteLock moving = new ReentrantReadWriteLock();

  private volatile boolean ended;

  private OutputFolder(Path path, FileChannel lockFile, Runnable farewell) {
    this.path = path;
    this.parts = path.resolve(STATE).resolve("tmp");
    this.lockFile = lockFile;
    this.atShutdown =
        new Thread(
            () -> {
              end();
              farewell.run();
            },
            "bienban-shutdown");
  }

  /**
   * Takes the folder for this run; makes it if it is not there.
   *
   * @param path where it is to be
   * @param farewell what is to be done if the program is told to end before the folder is closed
   * @return the folder
   * @throws IOException if it is no folder, cannot be made or written to, or another run has it
   */
  static OutputFolder open(Path path, Runnable farewell) throws IOException {
    Files.createDirectories(path);
    Path state = Files.createDirectories(path.resolve(STATE));
    FileChannel lockFile =
        FileChannel.open(
            state.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      lock(lockFile);
      OutputFolder folder = new OutputFolder(path, lockFile, farewell);
      Files.createDirectories(folder.parts);
      folder.deleteParts();
      Runtime.getRuntime().addShutdownHook(folder.atShutdown);
      return folder;
    } catch (IOException | RuntimeException e) {
      lockFile.close();
      throw e;
    }
  }

  /** The lock falls with the process, however that ends. */
  private static void lock(FileChannel lockFile) throws IOException {
    FileLock lock;
    try {
      lock = lockFile.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    } catch (IOException e) {
      // A file system without locks: two runs at once are the user's affair there.
      return;
    }
    if (lock == null) {
      throw new IOException("another run is writing to this folder");
    }
  }

  /** A file under this folder. */
  Path resolve(String name) {
    return path.resolve(name);
  }

  /**
   * Writes a small file in one go.
   *
   * @param name where it is to lie in this folder
   * @param content what it is to hold
   * @throws IOException if it cannot be written; nothing is left behind then
   */
  void write(String name, byte[] content) throws IOException {
    Lock shared = moving.readLock();
    shared.lock();
    try {
      Path part = newPart();
      try {
        Files.write(part, content, StandardOpenOption.CREATE_NEW);
        move(part, name);
      } finally {
        Files.deleteIfExists(part);
      }
    } finally {
      shared.unlock();
    }
  }

  /** A name for a file that is being made; {@link #publish} moves it to its place. */
  Path newPart() throws IOException {
    if (ended) {
      throw new IOException("the run was stopped");
    }
    return parts.resolve(UUID.randomUUID() + ".tmp");
  }

  /**
   * Puts a file that is whole in its place, and makes sure that it outlives a loss of power.
   *
   * @param part a file under a name from {@link #newPart}
   * @param name where it is to lie in this folder
   * @throws IOException if it cannot be moved there
   */
  void publish(Path part, String name) throws IOException {
    try (FileChannel file = FileChannel.open(part, StandardOpenOption.WRITE)) {
      file.force(true);
    }
    Lock shared = moving.readLock();
    shared.lock();
    try {
      move(part, name);
    } finally {
      shared.unlock();
    }
  }

  private void move(Path part, String name) throws IOException {
    Path target = path.resolve(name);
    Files.createDirectories(target.getParent());
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
  }

  private void deleteParts() throws IOException {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(parts, "*.tmp")) {
      for (Path part : left) {
        Files.deleteIfExists(part);
      }
    }
  }

  /** Lets files that are about to be moved get there, begins no other, clears up. */
  private void end() {
    try {
      if (moving.writeLock().tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        // Never unlocked: nothing moves from here on.
        ended = true;
        deleteParts();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      // The next run clears up.
    }
  }

  /** Gives the folder free for other runs. */
  @Override
  public void close() throws IOException {
    try {
      Runtime.getRuntime().removeShutdownHook(atShutdown);
    } catch (IllegalStateException e) {
      // The program is ending and has the hook run already.
    }
    lockFile.close();
  }
}
