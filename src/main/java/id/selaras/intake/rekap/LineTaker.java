package id.selaras.intake.rekap;

/** Takes the budget lines that could be read, in the order of the sheet. */
interface LineTaker {

    void take(ExportLine line);
}
