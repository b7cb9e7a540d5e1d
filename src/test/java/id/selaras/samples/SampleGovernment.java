package id.selaras.samples;

import java.nio.file.Path;
import java.util.List;

/**
 * One government of the samples.
 *
 * @param name      as letterheads and the reference write it
 * @param folder    of its sources below the sources of all samples; empty for the first
 * @param reference file name of its reference workbook
 */
record SampleGovernment(String name, String folder, String reference) {

    static final SampleGovernment PASURUAN = new SampleGovernment("Kabupaten Pasuruan", "", "acuan-kabupaten-pasuruan.xlsx");
    static final SampleGovernment BATU = new SampleGovernment("Kota Batu", "kota-batu", "acuan-kota-batu.xlsx");
    static final List<SampleGovernment> ALL = List.of(PASURUAN, BATU);

    Path sources(Path all) {
        return all.resolve(folder);
    }
}
