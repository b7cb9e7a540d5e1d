package id.selaras.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Permission;
import id.selaras.access.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The table of permissions in {@code docs/service.md} says what the code does. */
class PermissionsTableTest {

    @Test
    void theDocumentedPermissionsAreThoseOfTheRoles() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("docs/service.md"));
        List<String> table = lines.subList(lines.indexOf(lines.stream().filter(line -> line.startsWith("| permission |")).findFirst()
                .orElseThrow()), lines.size()).stream().takeWhile(line -> line.startsWith("|")).toList();
        List<Role> roles = cells(table.get(0)).stream().skip(1).map(Role::valueOf).toList();
        assertThat(roles).containsExactlyInAnyOrder(Role.values());
        Map<Permission, List<Boolean>> documented = new LinkedHashMap<>();
        Map<Permission, List<Boolean>> actual = new LinkedHashMap<>();
        for (String line : table.subList(2, table.size())) {
            List<String> cells = cells(line);
            Permission permission = Permission.valueOf(cells.get(0).replaceAll("^`|`.*$", ""));
            documented.put(permission, cells.stream().skip(1).map(cell -> !cell.isEmpty()).toList());
        }
        Arrays.stream(Permission.values())
                .forEach(permission -> actual.put(permission, roles.stream().map(role -> role.may(permission)).toList()));
        assertThat(documented).isEqualTo(actual);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1)).map(String::strip).toList();
    }
}
