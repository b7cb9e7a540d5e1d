package id.selaras.workbook;

import id.selaras.problem.CellRef;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One XML part, read forward. Document types and entities are refused, nothing outside the part is ever fetched, and
 * neither depth nor the length of a single piece is unbounded.
 */
final class XmlPart implements AutoCloseable {

    static final int START = XMLStreamConstants.START_ELEMENT;
    static final int END = XMLStreamConstants.END_ELEMENT;
    static final int FINISHED = XMLStreamConstants.END_DOCUMENT;
    private static final XMLInputFactory FACTORY = factory();

    private final String name;
    private final Guard guard;
    private final XMLStreamReader reader;
    private CellRef where;
    private int depth;

    private XmlPart(Archive archive, ZipPart part) throws Refused {
        name = part.name();
        guard = new Guard(archive.stream(part));
        try {
            reader = FACTORY.createXMLStreamReader(guard);
        } catch (XMLStreamException | RuntimeException broken) {
            guard.close();
            throw broken(broken.getMessage());
        }
    }

    static XmlPart open(Archive archive, ZipPart part) throws Refused {
        return new XmlPart(archive, part);
    }

    /** Reads as far as the first element; only a document type is refused here, other faults when the part is used. */
    static void refuseDocumentType(Archive archive, ZipPart part) throws Refused {
        try (XmlPart xml = open(archive, part)) {
            int event = xml.next();
            while (event != START && event != FINISHED) {
                event = xml.next();
            }
        } catch (Refused fault) {
            if (fault.reason() == Refusal.DOCUMENT_TYPE) {
                throw fault;
            }
        }
    }

    /** Says which cell, row or sheet is being read, for the problem that may follow. */
    void at(CellRef place) {
        where = place;
    }

    /** The next event of the part. */
    int next() throws Refused {
        guard.renew();
        int event;
        try {
            event = reader.next();
        } catch (XMLStreamException | RuntimeException broken) {
            throw broken(broken.getMessage());
        }
        if (event == START) {
            if (++depth > Limits.XML_DEPTH) {
                throw broken("bersarang terlalu dalam / nested too deep");
            }
        } else if (event == END) {
            depth--;
        } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new Refused(Refusal.DOCUMENT_TYPE, where, name);
        }
        return event;
    }

    /** The next start of an element anywhere below, or null when the part has come to its end. */
    String nextElement() throws Refused {
        int event = next();
        while (event != START && event != FINISHED) {
            event = next();
        }
        return event == START ? element() : null;
    }

    /** The next start of an element inside the present one, or null when that has come to its end. */
    String nextChild() throws Refused {
        int event = next();
        while (event != START && event != END) {
            event = next();
        }
        return event == START ? element() : null;
    }

    /** Passes over the present element with all it holds. */
    void skip() throws Refused {
        int outside = depth - 1;
        while (depth > outside) {
            next();
        }
    }

    /** Local name of the present element. */
    String element() {
        return reader.getLocalName();
    }

    /** Value of the attribute with that local name, or null. */
    String attribute(String local) {
        for (int at = 0, count = reader.getAttributeCount(); at < count; at++) {
            if (reader.getAttributeLocalName(at).equals(local)) {
                return reader.getAttributeValue(at);
            }
        }
        return null;
    }

    /** Adds the text of the present element, which ends then; {@code longest} characters at most. */
    void appendText(StringBuilder text, int longest) throws Refused {
        int event = next();
        while (event != END) {
            if (event == START) {
                skip();
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                if (text.length() > longest) {
                    throw new Refused(Refusal.CELL_TOO_LONG, where, PlainText.printable(text.toString(), 60));
                }
            }
            event = next();
        }
    }

    Refused broken(String found) {
        return new Refused(Refusal.BROKEN_XML, where, name + ": " + firstLine(found));
    }

    private static String firstLine(String found) {
        String text = found == null ? "tidak terbaca / unreadable" : found;
        int message = text.indexOf("Message: ");
        return message < 0 ? text : text.substring(message + "Message: ".length());
    }

    @Override
    public void close() {
        guard.close();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    /** Stops a single tag, comment or attribute from filling the memory. */
    private static final class Guard extends FilterInputStream {

        private int left = Limits.XML_PIECE_BYTES;

        Guard(InputStream in) {
            super(in);
        }

        void renew() {
            left = Limits.XML_PIECE_BYTES;
        }

        @Override
        public int read() throws IOException {
            count(1);
            return in.read();
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = in.read(into, from, length);
            count(read);
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new IOException("satu potongan terlalu panjang / a single piece is too long");
            }
        }

        @Override
        public void close() {
            try {
                in.close();
            } catch (IOException impossible) {
                throw new IllegalStateException("bytes in memory close without fault", impossible);
            }
        }
    }
}
