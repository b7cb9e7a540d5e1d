package id.selaras.assessment;

import id.selaras.plan.Earlier;
import id.selaras.plan.Plan;
import id.selaras.problem.Problem;
import id.selaras.reference.Reference;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The hash over what was judged: the facts as read and the options, not bytes or names of files. The same plan saved again
 * by another program, or under another name, has the same hash. Described in {@code docs/hash.md}.
 */
public final class InputHash {

    /** File names and bytes are no facts; a renamed or re-saved file holds the same plan. */
    private static final Set<String> LEFT_OUT = Set.of("PlanFile.name", "PlanFile.sha256", "Problem.file");

    private InputHash() {
    }

    /**
     * What is hashed.
     *
     * @param earlier  plans it is compared with
     * @param problems what could not be read in the plans; part of the input since it is part of the result
     * @param dismissed memories of overlaps people rejected before: they are not shown again
     */
    public record Facts(Plan plan, Earlier earlier, Reference reference, List<Problem> problems, Scope.Level scope,
                        LocalDate asOf, Set<String> dismissed) {

        public Facts {
            dismissed = Set.copyOf(dismissed);
        }
    }

    /** SHA-256 of {@link #canonical}, lower-case hex. */
    public static String of(Facts facts) {
        return Sha256.hexOf(out -> write(facts, out));
    }

    /** The same hash, with the reference of the facts written before. */
    static String of(Facts facts, byte[] canonicalReference) {
        return Sha256.hexOf(out -> {
            CanonicalJson json = new CanonicalJson(out);
            new CanonicalFacts(LEFT_OUT, json, facts.reference(), canonicalReference).write(facts);
            json.finish();
        });
    }

    /** The part of {@link #canonical} that the reference is. */
    static byte[] canonical(Reference reference) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CanonicalJson json = new CanonicalJson(bytes);
        new CanonicalFacts(LEFT_OUT, json).write(reference);
        json.finish();
        return bytes.toByteArray();
    }

    /** The canonical JSON (RFC 8785, UTF-8) that is hashed; whoever keeps it can show later what was judged. */
    public static byte[] canonical(Facts facts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(facts, bytes);
        return bytes.toByteArray();
    }

    private static void write(Facts facts, OutputStream out) {
        CanonicalJson json = new CanonicalJson(out);
        new CanonicalFacts(LEFT_OUT, json).write(facts);
        json.finish();
    }
}
