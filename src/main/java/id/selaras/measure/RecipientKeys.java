package id.selaras.measure;

import id.selaras.language.Folding;
import id.selaras.plan.Plan;
import id.selaras.plan.PlanFile;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names of recipients as keyed hashes, so that no list of names is held or can be looked up. The key is made of the files checked: who has
 * not got them cannot try names against a hash, and the same run always compares the same way. Described in {@code docs/budget.md}.
 */
final class RecipientKeys {

    private static final String METHOD = "HmacSHA256";

    private final SecretKeySpec key;

    RecipientKeys(Plan plan) {
        String files = plan.files().stream().map(PlanFile::sha256).sorted().collect(Collectors.joining("|", "selaras-penerima|", ""));
        key = new SecretKeySpec(files.getBytes(StandardCharsets.UTF_8), METHOD);
    }

    /** The same for names that differ only in letters' case, punctuation and blanks. */
    String of(String name) {
        try {
            Mac mac = Mac.getInstance(METHOD);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(Folding.fold(name).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has " + METHOD, missing);
        }
    }

    /** How a name is shown: {@code Siti Aminah} as {@code S... A...}. */
    static String masked(String name) {
        return java.util.Arrays.stream(name.strip().split("\\s+")).filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + "...").collect(Collectors.joining(" "));
    }
}
