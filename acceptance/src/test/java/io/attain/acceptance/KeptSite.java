package io.attain.acceptance;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.attain.host.launch.LaunchFailed;
import io.attain.host.launch.LaunchOptions.DatabaseKind;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;

/**
 * What an older version wrote and answered, as src/test/resources/sites/README.md says.
 *
 * @param version the commit of the version, which names the folder
 */
record KeptSite(String version, DatabaseKind kind) {

    /** Puts a copy of the site into an empty data folder. */
    void copyTo(Path data) throws LaunchFailed, IOException, SQLException {
        SiteScript.read(data, kind, folder().resolve(script(kind)));
    }

    /** What the older version answered, by call. */
    Map<String, JsonNode> answers() throws IOException {
        return new ObjectMapper()
                .readValue(SiteScript.unpacked(folder().resolve(answers(kind))), new TypeReference<>() {});
    }

    private Path folder() {
        return Path.of("src", "test", "resources", "sites", version).toAbsolutePath();
    }

    static String script(DatabaseKind kind) {
        return name(kind) + ".sql.gz";
    }

    static String answers(DatabaseKind kind) {
        return name(kind) + ".json.gz";
    }

    private static String name(DatabaseKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
