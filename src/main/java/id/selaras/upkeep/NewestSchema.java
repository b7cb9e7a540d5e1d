package id.selaras.upkeep;

import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The newest migration this program brings. */
final class NewestSchema {

    private static final Pattern NAME = Pattern.compile("V(\\d+)__.*");

    private NewestSchema() {
    }

    static int version() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/V*.sql"))
                .map(migration -> NAME.matcher(migration.getFilename())).filter(Matcher::matches)
                .mapToInt(name -> Integer.parseInt(name.group(1))).max().orElse(0);
    }
}
