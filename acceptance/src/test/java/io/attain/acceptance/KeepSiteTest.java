package io.attain.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.attain.host.launch.LaunchOptions.DatabaseKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No test: keeps a site of this version for the tests of later ones, as src/test/resources/sites/README.md says. */
@EnabledIfSystemProperty(named = KeepSiteTest.FOLDER, matches = ".+", disabledReason = "only to keep a site")
class KeepSiteTest {
    static final String FOLDER = "attain.keep";

    @TempDir
    private Path data;

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void keep(DatabaseKind kind) throws Exception {
        Path folder =
                Files.createDirectories(Path.of(System.getProperty(FOLDER)).toAbsolutePath());
        Map<String, JsonNode> answers;
        try (HostedSite site = HostedSite.start(data, kind.name())) {
            new KeptCompany(site).fill();
            answers = new KeptAnswers(site).all();
        }
        SiteScript.write(data, kind, folder.resolve(KeptSite.script(kind)));
        SiteScript.pack(
                folder.resolve(KeptSite.answers(kind)),
                new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(answers));
    }
}
