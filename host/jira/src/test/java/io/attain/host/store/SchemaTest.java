package io.attain.host.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class SchemaTest {

    @Test
    void isMadeOnceInAnEmptyDatabase() {
        try (var pool = Pool.open(Pool.inMemory(UUID.randomUUID().toString()), "sa", "")) {
            Database database = new Database(pool);

            assertThat(Schema.createIn(database)).isTrue();
            assertThat(Schema.createIn(database)).isFalse();

            SiteProperties properties = new SiteProperties(database);
            properties.set("title", "Jira");
            properties.set("title", "Attain");
            assertThat(properties.get("title")).contains("Attain");
        }
    }
}
