package id.selaras.journal;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Makes the data folder an absolute path for everybody who asks for it: H2 takes no other, and messages show where it is. */
class WholePath implements EnvironmentPostProcessor {

    private static final String DATA = "selaras.data";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String data = environment.getProperty(DATA);
        if (data != null && !Path.of(data).isAbsolute()) {
            String whole = Path.of(data).toAbsolutePath().normalize().toString();
            environment.getPropertySources().addFirst(new MapPropertySource("selaras-data-folder", Map.of(DATA, whole)));
        }
    }
}
