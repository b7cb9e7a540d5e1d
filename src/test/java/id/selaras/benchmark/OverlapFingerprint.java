package id.selaras.benchmark;

import id.selaras.finding.Overlap;
import id.selaras.overlap.OverlapResult;
import id.selaras.plan.SubActivity;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/** Everything a search answers as one short hash, so that two ways of searching can be told apart. Rows stand for themselves by id. */
public final class OverlapFingerprint {

    private final MessageDigest digest;

    private OverlapFingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Twelve hexadecimal digits, over the order of everything too. */
    public static String of(OverlapResult result) {
        OverlapFingerprint print = new OverlapFingerprint();
        result.answer().overlaps().forEach(print::add);
        result.pairs().forEach(pair -> {
            print.add(pair.overlap());
            print.add(pair.measured());
        });
        result.answer().groups().forEach(group -> {
            print.add(group.id() + group.overlaps() + group.weakest() + group.leftOut() + ids(group.rows()));
            print.add(group.proposal());
        });
        print.add(new TreeMap<>(result.compared()));
        print.add(result.answer().compared() + "|" + result.answer().support() + "|" + result.answer().noPlace() + "|"
                + result.answer().nobody() + result.answer().dismissed() + result.answer().notes());
        return HexFormat.of().formatHex(print.digest.digest()).substring(0, 12);
    }

    private void add(Overlap overlap) {
        add(overlap.id() + overlap.kind() + overlap.paidRole() + overlap.channel() + overlap.score() + ids(overlap.rows())
                + overlap.evidence() + overlap.place() + overlap.concept() + overlap.why() + overlap.tableRow() + overlap.memory()
                + overlap.group());
    }

    private void add(Object part) {
        digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> ids(List<SubActivity> rows) {
        return rows.stream().map(SubActivity::id).toList();
    }
}
