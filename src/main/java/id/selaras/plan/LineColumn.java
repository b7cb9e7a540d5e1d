package id.selaras.plan;

import id.selaras.problem.Text;

/** What a document says of a budget line. */
public enum LineColumn {
    ACCOUNT("Kode Rekening", "Account code"), ACCOUNT_NAME("Nama Rekening", "Account name"), DESCRIPTION("Uraian", "Description"),
    VOLUME("Volume", "Volume"), UNIT("Satuan", "Unit"), PRICE("Harga Satuan", "Unit price"), TAX("PPN", "VAT"),
    AMOUNT("Jumlah", "Amount"), BEFORE("Jumlah Sebelum Perubahan", "Amount before the revision"),
    FUND("Sumber Dana", "Fund source"), PRICE_CODE("Kode Standar Harga", "Standard price code"), RECIPIENT("Penerima", "Recipient");

    private final Text label;

    LineColumn(String id, String en) {
        this.label = Text.of(id, en);
    }

    public Text label() {
        return label;
    }
}
