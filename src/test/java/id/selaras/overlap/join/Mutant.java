package id.selaras.overlap.join;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A copy of this package in which one source file is another, with the tests inside it. */
final class Mutant extends ClassLoader {

    private static final String PACKAGE = Mutant.class.getPackageName() + ".";

    private final Map<String, ByteArrayOutputStream> compiled = new HashMap<>();

    private Mutant() {
        super(Mutant.class.getClassLoader());
    }

    static Mutant of(String name, String source) throws IOException {
        Mutant mutant = new Mutant();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager standard = compiler.getStandardFileManager(null, null, null);
             JavaFileManager files = mutant.keeping(standard)) {
            JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
                @Override
                public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                    return source;
                }
            };
            List<String> options = List.of("-classpath", System.getProperty("java.class.path"), "-proc:none");
            if (!compiler.getTask(null, files, null, options, null, List.of(file)).call()) {
                throw new IllegalArgumentException("does not compile: " + name);
            }
        }
        return mutant;
    }

    String firstDisagreement(int cases) throws ReflectiveOperationException {
        return (String) loadClass(PACKAGE + "Proof").getMethod("firstDisagreement", int.class).invoke(null, cases);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : name.startsWith(PACKAGE) ? own(name) : super.loadClass(name, resolve);
        }
    }

    private Class<?> own(String name) throws ClassNotFoundException {
        try (InputStream sound = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            byte[] bytes = compiled.containsKey(name) ? compiled.get(name).toByteArray() : sound.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException unreadable) {
            throw new ClassNotFoundException(name, unreadable);
        }
    }

    private JavaFileManager keeping(StandardJavaFileManager standard) {
        return new ForwardingJavaFileManager<>(standard) {
            @Override
            public JavaFileObject getJavaFileForOutput(Location location, String name, JavaFileObject.Kind kind,
                                                       FileObject sibling) {
                return new SimpleJavaFileObject(URI.create("bytes:///" + name), kind) {
                    @Override
                    public OutputStream openOutputStream() {
                        return compiled.computeIfAbsent(name, missing -> new ByteArrayOutputStream());
                    }
                };
            }
        };
    }
}
