package id.selaras.intake.nomenclature;

import id.selaras.workbook.output.OutputCell;
import id.selaras.workbook.output.OutputCell.Style;
import id.selaras.workbook.output.OutputSheet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The sheet Usulan Padanan: headed as the sheet Padanan Kode is, so that rows can be moved there, and never read as data. */
final class ProposalSheet {

    private static final String NAME = "Usulan Padanan";
    private static final List<String> HEADINGS = List.of("Kode Lama\nOld Code", "Kode Baru\nNew Code", "Mulai Tahun\nFrom Year",
            "Nama Lama\nOld Name", "Nama Baru\nNew Name", "Kemiripan Nama\nName Similarity");

    private ProposalSheet() {
    }

    static OutputSheet of(List<CrosswalkProposal> proposals) {
        List<List<OutputCell>> rows = new ArrayList<>();
        rows.add(List.of(OutputCell.text("Usulan padanan kode, belum diputuskan / Proposed code pairs, not decided", Style.TITLE)));
        rows.add(List.of(OutputCell.text("Lembar ini TIDAK dibaca sebagai data. Usulan dibuat dari kemiripan nama saja; pindahkan tiga kolom "
                + "pertama baris yang benar ke lembar Padanan Kode. / This sheet is NOT read as data. The proposals come from similar names alone; "
                + "move the first three columns of the rows that are right to the sheet Padanan Kode.", Style.WARNING_BANNER)));
        rows.add(HEADINGS.stream().<OutputCell>map(heading -> OutputCell.text(heading, Style.HEADER)).toList());
        for (CrosswalkProposal proposal : proposals) {
            rows.add(List.of(OutputCell.text(proposal.before().code().text(), Style.PLAIN), OutputCell.text(proposal.now().code().text(), Style.PLAIN),
                    OutputCell.text(String.valueOf(proposal.year()), Style.PLAIN), OutputCell.text(proposal.before().name()),
                    OutputCell.text(proposal.now().name()),
                    OutputCell.number(BigDecimal.valueOf(proposal.similarity()).setScale(2, RoundingMode.HALF_UP), Style.DECIMAL)));
        }
        return new OutputSheet(NAME, List.of(22, 22, 14, 60, 60, 16), List.copyOf(rows), List.of("A2:F2"), 3, 3, true, "Selaras - Usulan Padanan");
    }
}
