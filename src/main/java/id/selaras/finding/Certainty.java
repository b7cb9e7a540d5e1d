package id.selaras.finding;

import id.selaras.problem.Text;

/** How sure we are of a legal basis (contract, section 1). Nothing shipped is A1. */
public enum Certainty {
    A1, A2, B, C;

    public Text label() {
        return switch (this) {
            case A1 -> Text.of("dibaca pada naskah resmi dan dikonfirmasi", "read in the official text and confirmed");
            case A2 -> Text.of("dikutip sumber sekunder", "quoted by a secondary source");
            case B -> Text.of("peraturan ada, pasal perlu dikonfirmasi", "regulation known, article to be confirmed");
            case C -> Text.of("praktik baik, tanpa dasar hukum", "good practice, no legal basis");
        };
    }
}
