package id.selaras.cli;

/** The language a run is asked in. */
enum Language {
    id, en
}
