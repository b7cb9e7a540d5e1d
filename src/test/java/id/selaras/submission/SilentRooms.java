package id.selaras.submission;

import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.support.PropertySourcesPlaceholderConfigurer;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Journal, archive and this room on an H2 in memory, without web server and without anybody who works on jobs. It has no stereotype,
 * so that the scan of the whole application does not find it.
 */
@ComponentScan(basePackages = {"id.selaras.journal", "id.selaras.archive", "id.selaras.submission"}, excludeFilters = @ComponentScan.Filter(
        type = FilterType.REGEX, pattern = ".*(Test|JobRunner|SilentRooms).*"))
class SilentRooms {

    /** @param database name of the database in memory */
    static AnnotationConfigApplicationContext in(Path data, String database) {
        AnnotationConfigApplicationContext rooms = new AnnotationConfigApplicationContext();
        rooms.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", Map.of(
                "selaras.data", data.toString(), "spring.servlet.multipart.max-file-size", "50MB", "database", database)));
        rooms.register(SilentRooms.class);
        rooms.refresh();
        return rooms;
    }

    @Bean
    static PropertySourcesPlaceholderConfigurer placeholders() {
        return new PropertySourcesPlaceholderConfigurer();
    }

    @Bean
    static ConversionService conversionService() {
        return ApplicationConversionService.getSharedInstance();
    }

    @Bean
    DataSource dataSource(Environment environment) {
        DataSource database = new DriverManagerDataSource("jdbc:h2:mem:" + environment.getRequiredProperty("database")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
        Flyway.configure().dataSource(database).load().migrate();
        return database;
    }

    @Bean
    JdbcClient jdbcClient(DataSource database) {
        return JdbcClient.create(database);
    }

    @Bean
    PlatformTransactionManager transactions(DataSource database) {
        return new JdbcTransactionManager(database);
    }

    @Bean
    JsonMapper json() {
        return JsonMapper.builder().build();
    }
}
