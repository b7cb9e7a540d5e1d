package id.selaras.intake.reference;

import id.selaras.plan.NomenclatureCode;
import id.selaras.plan.Rupiah;
import id.selaras.problem.Text;
import id.selaras.reference.Proposal;
import id.selaras.reference.ReferenceSheet;
import java.util.List;

/** Sheet Usulan. */
final class ProposalSheet implements TableSheet<Proposal> {

    private static final Column<Proposal.Kind> KIND = Column.of("Jenis", "Kind", KnownWords.PROPOSAL_KIND, "Musrenbang").essential();
    private static final Column<Integer> YEAR = Column.of("Tahun", "Year", YearKind.YEAR, "2026").essential();
    private static final Column<String> NUMBER = Column.of("Nomor Register", "Register Number", KeyKind.KEY, "MB-0012").orHeaded("Nomor").essential();
    private static final Column<String> NAME = Column.of("Uraian", "Description", TextKind.TEXT, "Perbaikan jalan lingkungan Dusun Contoh").essential();
    private static final Column<String> AGENCY = Column.of("Perangkat Daerah", "Agency", TextKind.TEXT, "Dinas Perumahan").pointsTo(Domain.AGENCY);
    private static final Column<String> LOCATION = Column.of("Lokasi", "Location", TextKind.TEXT, "Kecamatan Bangil");
    private static final Column<List<NomenclatureCode>> CODES = Column.of("Kode Nomenklatur", "Nomenclature Codes",
            new ListKind<>(NomenclatureKind.NOMENCLATURE), "1.04.05.2.01");
    private static final Column<List<String>> KEYWORDS = Column.of("Kata Kunci", "Keywords", new ListKind<>(TextKind.TEXT), "jalan lingkungan");
    private static final Column<Rupiah> AMOUNT = Column.of("Pagu", "Amount", MoneyKind.MONEY, "200.000.000");

    static final SheetForm FORM = new SheetForm(ReferenceSheet.USULAN, List.of("Proposals"),
            Text.of("Usulan Musrenbang dan Pokir yang diterima, dan mandat nasional tahun itu.",
                    "Accepted proposals of residents and parliament, and the state's mandates of the year."),
            Text.of("usulan dan mandat tanpa baris (PRI-10, PRI-11)",
                    "proposals and mandates without a row (PRI-10, PRI-11)"),
            true, List.of(KIND, YEAR, NUMBER, NAME, AGENCY, LOCATION, CODES, KEYWORDS, AMOUNT));

    @Override
    public SheetForm form() {
        return FORM;
    }

    @Override
    public Proposal read(TableRow row) {
        Integer year = row.get(YEAR);
        row.key(Domain.PROPOSAL, row.get(KIND) + " " + year + " " + row.get(NUMBER), NUMBER);
        return new Proposal(row.get(KIND), year == null ? 0 : year, row.get(NUMBER), row.get(NAME), row.get(AGENCY), row.text(LOCATION),
                row.list(CODES), row.list(KEYWORDS), row.get(AMOUNT));
    }
}
