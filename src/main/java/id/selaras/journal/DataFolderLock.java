package id.selaras.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * One service for one data folder. Taken before any other bean exists (the database is not even opened), given back last; the
 * operating system gives it back when the process dies.
 */
@Component
class DataFolderLock implements BeanFactoryPostProcessor, EnvironmentAware, DisposableBean {

    private Path data;
    private FileChannel channel;

    @Override
    public void setEnvironment(Environment environment) {
        data = Path.of(environment.getRequiredProperty("selaras.data"));
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        take();
    }

    private void take() {
        try {
            Files.createDirectories(data);
            channel = FileChannel.open(data.resolve("selaras.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock() == null) {
                channel.close();
                throw new StartRefused("Folder data " + data + " sedang dipakai layanan Selaras yang lain. / The data folder " + data
                        + " is in use by another Selaras service.",
                        "Hentikan layanan itu, atau pilih folder lain dengan SELARAS_DATA. / Stop that service, or choose another "
                        + "folder with SELARAS_DATA.", null);
            }
            if (Files.exists(data.resolve("restoring"))) {
                throw new StartRefused("Pemulihan ke folder data " + data + " belum selesai. / A restore into the data folder " + data
                        + " was not finished.",
                        "Kosongkan folder itu dan jalankan 'restore' lagi. / Empty that folder and run 'restore' again.", null);
            }
        } catch (IOException unusable) {
            throw new UncheckedIOException("the data folder cannot be used", unusable);
        }
    }

    private FileLock lock() throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException thisProcess) {
            return null;
        }
    }

    @Override
    public void destroy() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
