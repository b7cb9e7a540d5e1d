package id.selaras.workbook;

/**
 * One entry of the zip container, as its central directory records it.
 *
 * @param header   offset of its local header
 * @param data     offset of its packed bytes
 * @param packed   packed size in bytes
 * @param unpacked unpacked size in bytes, as recorded
 * @param deflated false when it is stored as it is
 */
record ZipPart(String name, int header, int data, int packed, long unpacked, int crc, boolean deflated) {

    boolean isFolder() {
        return name.endsWith("/");
    }
}
