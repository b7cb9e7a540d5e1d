package id.selaras.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.http.Refused;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockMultipartHttpServletRequest;
import org.springframework.util.unit.DataSize;

class UploadsTest {

    private static final DataSize MOST = DataSize.ofMegabytes(1);

    private final Uploads uploads = new Uploads(MOST);

    @Test
    void aBodyWithoutEndIsReadNoFurtherThanTheLimit() {
        AtomicLong read = new AtomicLong();
        MockHttpServletRequest endless = new MockHttpServletRequest() {
            @Override
            public ServletInputStream getInputStream() {
                return new DelegatingServletInputStream(endless(read));
            }

            @Override
            public long getContentLengthLong() {
                return -1;
            }
        };
        assertThatThrownBy(() -> uploads.of(endless, "renja.xlsx")).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.status().value()).isEqualTo(413));
        assertThat(read.get()).isEqualTo(MOST.toBytes() + 1);
    }

    @Test
    void aFormMayCallItsOnlyFileWhatItLikes() {
        MockMultipartHttpServletRequest form = new MockMultipartHttpServletRequest();
        form.addFile(new MockMultipartFile("lampiran", "renja dinkes.xlsx", null, new byte[] {1, 2}));
        Upload upload = uploads.of(form, "rencana.xlsx");
        assertThat(upload.name()).isEqualTo("renja dinkes.xlsx");
        assertThat(upload.bytes()).containsExactly(1, 2);
        form.addFile(new MockMultipartFile("lampiran", "kedua.xlsx", null, new byte[] {3}));
        assertThatThrownBy(() -> uploads.of(form, "rencana.xlsx")).isInstanceOf(Refused.class).hasMessage("BERKAS-TEPAT-SATU");
    }

    private static InputStream endless(AtomicLong read) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                read.incrementAndGet();
                return 'P';
            }

            @Override
            public int read(byte[] target, int from, int length) {
                read.addAndGet(length);
                return length;
            }
        };
    }
}
