package app.meridian.devhost.framework.clock;

import java.time.Clock;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.hooks.weaving.WovenClass;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.ClassWriter;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.asm.Type;

/**
 * Gives plugins the movable clock: their calls of {@link Clock#systemUTC()} are rewritten as their classes are loaded.
 * ASM is the copy inside Spring, which is there on every platform.
 */
public final class ClockWeaver implements WeavingHook {
    private static final String CLOCK = Type.getInternalName(Clock.class);
    private static final String MOVABLE_CLOCK = Type.getInternalName(MovableClock.class);
    private static final String METHOD = "systemUTC";

    @Override
    public void weave(WovenClass wovenClass) {
        ClassReader reader = new ClassReader(wovenClass.getBytes());
        ClassWriter writer = new ClassWriter(reader, 0);
        CallRewriter rewriter = new CallRewriter(writer);
        reader.accept(rewriter, 0);
        if (rewriter.found) {
            wovenClass.getDynamicImports().add(MovableClock.class.getPackageName());
            wovenClass.setBytes(writer.toByteArray());
        }
    }

    private static final class CallRewriter extends ClassVisitor {
        private boolean found;

        CallRewriter(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] thrown) {
            return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, type, signature, thrown)) {
                @Override
                public void visitMethodInsn(int opcode, String owner, String method, String type, boolean isInterface) {
                    boolean isCall = owner.equals(CLOCK) && method.equals(METHOD);
                    found |= isCall;
                    super.visitMethodInsn(opcode, isCall ? MOVABLE_CLOCK : owner, method, type, isInterface);
                }
            };
        }
    }
}
