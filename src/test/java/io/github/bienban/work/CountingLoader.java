package io.github.bienban.work;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Loads the library and what it runs on anew, with its steps counted by {@link Work}. The library
 * itself knows nothing of it.
 */
final class CountingLoader extends ClassLoader {

  private static final String WORK = Type.getInternalName(Work.class);

  private static final Set<String> WALKS =
      Set.of(
          "java/util/List.contains(Ljava/lang/Object;)Z",
          "java/util/List.indexOf(Ljava/lang/Object;)I",
          "java/util/List.remove(Ljava/lang/Object;)Z",
          "java/util/List.remove(I)Ljava/lang/Object;",
          "java/util/List.add(ILjava/lang/Object;)V",
          "java/lang/String.indexOf(I)I",
          "java/lang/String.indexOf(II)I",
          "java/lang/String.indexOf(Ljava/lang/String;)I",
          "java/lang/String.indexOf(Ljava/lang/String;I)I",
          "java/lang/String.contains(Ljava/lang/CharSequence;)Z");

  CountingLoader() {
    super(CountingLoader.class.getClassLoader());
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      return isCounted(name) ? findClass(name) : super.loadClass(name, resolve);
    }
  }

  private static boolean isCounted(String name) {
    return name.startsWith("opennlp.")
        || name.startsWith("io.github.bienban.") && !name.equals(Work.class.getName());
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      ClassReader reader = new ClassReader(in);
      ClassWriter writer = new ClassWriter(reader, 0);
      reader.accept(new Counting(writer), 0);
      byte[] code = writer.toByteArray();
      return defineClass(name, code, 0, code.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  private static final class Counting extends ClassVisitor {
    Counting(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String type, String signature, String[] exceptions) {
      MethodVisitor next = super.visitMethod(access, name, type, signature, exceptions);
      return new MethodVisitor(Opcodes.ASM9, next) {
        @Override
        public void visitCode() {
          super.visitCode();
          step();
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
          step();
          super.visitJumpInsn(opcode, label);
        }

        @Override
        public void visitLookupSwitchInsn(Label other, int[] keys, Label[] labels) {
          step();
          super.visitLookupSwitchInsn(other, keys, labels);
        }

        @Override
        public void visitTableSwitchInsn(int min, int max, Label other, Label... labels) {
          step();
          super.visitTableSwitchInsn(min, max, other, labels);
        }

        @Override
        public void visitMethodInsn(
            int opcode, String owner, String method, String types, boolean isInterface) {
          if (WALKS.contains(owner + "." + method + types)) {
            String all = "(L" + owner + ";" + types.substring(1);
            super.visitMethodInsn(Opcodes.INVOKESTATIC, WORK, method, all, false);
          } else {
            super.visitMethodInsn(opcode, owner, method, types, isInterface);
          }
        }

        private void step() {
          super.visitMethodInsn(Opcodes.INVOKESTATIC, WORK, "step", "()V", false);
        }
      };
    }
  }
}
