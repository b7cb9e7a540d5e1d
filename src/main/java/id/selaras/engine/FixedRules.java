package id.selaras.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** The rules of {@code rules/} as they were compiled when Selaras was built. There is no way to compile any at run time. */
final class FixedRules {

    private static final String LISTING = "META-INF/kie/id.selaras/selaras/drools-model";

    private FixedRules() {
    }

    /** Loads one package of rules. A jar without its compiled rules is a broken build and fails here. */
    static KieBase load(String rulePackage) {
        for (String name : compiledModels()) {
            if (name.startsWith(rulePackage + ".")) {
                return KieBaseBuilder.createKieBaseFromModel(model(name));
            }
        }
        throw new IllegalStateException("the rules of " + rulePackage + " were not compiled into this build");
    }

    private static Model model(String name) {
        try {
            return (Model) Class.forName(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("compiled rules " + name + " cannot be loaded", broken);
        }
    }

    private static List<String> compiledModels() {
        try (InputStream listing = FixedRules.class.getClassLoader().getResourceAsStream(LISTING)) {
            if (listing == null) {
                throw new IllegalStateException("this build has no compiled rules");
            }
            List<String> names = new ArrayList<>();
            BufferedReader lines = new BufferedReader(new InputStreamReader(listing, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id.selaras.rules.")) {
                    names.add(line.strip());
                }
            }
            return names;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
