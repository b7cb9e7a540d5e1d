package id.selaras.architecture;

import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModuleDetectionStrategy;
import org.springframework.modulith.core.ApplicationModuleInformation;
import org.springframework.modulith.core.JavaPackage;
import org.springframework.modulith.core.NamedInterfaces;

/**
 * Every direct sub-package is a module. Which of their sub-rooms others may enter is said here and not by annotations, so that
 * the pure rooms stay free of Spring.
 */
public class OpenSubRooms implements ApplicationModuleDetectionStrategy {

    @Override
    public Stream<JavaPackage> getModuleBasePackages(JavaPackage root) {
        // the compiled rules live below id.selaras.rules and are no module of ours
        return ApplicationModuleDetectionStrategy.directSubPackage().getModuleBasePackages(root)
                .filter(module -> !module.getName().startsWith("id.selaras.rules"));
    }

    @Override
    public NamedInterfaces detectNamedInterfaces(JavaPackage module, ApplicationModuleInformation information) {
        return NamedInterfaces.builder(module)
                .matching("output", "table", "index", "fact", "reference", "nomenclature", "number", "json", "text", "workbook", "csv").build();
    }
}
