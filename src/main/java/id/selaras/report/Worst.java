package id.selaras.report;

import id.selaras.finding.Finding;
import java.util.Comparator;

/** The order in which a person should read findings: gravest first, then most money, then by rule and place. */
public final class Worst {

    public static final Comparator<Finding> FIRST = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::rupiah, Comparator.reverseOrder()).thenComparing(Finding.ORDER);

    private Worst() {
    }
}
