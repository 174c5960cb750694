package io.attain.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.RestInProcess.Answer;
import io.attain.kernel.table.FilesAtOnce;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** More files at once than a server takes. */
class ManyFilesTest {

    private static final AskedSite SITE = new AskedSite();

    @AfterAll
    static void close() {
        SITE.close();
    }

    @ParameterizedTest
    @CsvSource({
        "imports/opportunities?projectKey=SALES&dryRun=true, customer",
        "imports/plan?projectKey=SALES&dryRun=true, summary",
        "projects/SALES/teams/file, team"
    })
    void oneMoreIsToldInWordsToComeAgainAndIsTakenThen(String path, String column) {
        Supplier<Answer> sent = () -> SITE.send("zhou", "POST", path, AskedSite.CSV, column + "\nAcme\n");

        Answer full = whileTaking(FilesAtOnce.MOST, sent);

        assertThat(full.status()).isEqualTo(503);
        assertThat(full.headers().getFirst("Retry-After")).isEqualTo("10");
        assertThat(full.json().at("/errors/0/message").asText()).startsWith("Several files are being read");
        assertThat(whileTaking(FilesAtOnce.MOST - 1, sent).status()).isIn(200, 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "imports/opportunities?projectKey=SALES",
                "imports/plan?projectKey=SALES",
                "projects/SALES/teams/file"
            })
    void whoMayNotSendOneTakesNoTurn(String path) {
        Answer refused = whileTaking(FilesAtOnce.MOST, () -> SITE.send("vera", "POST", path, AskedSite.CSV, ""));

        assertThat(refused.status()).isEqualTo(403);
    }

    private static Answer whileTaking(int others, Supplier<Answer> sent) {
        return others == 0 ? sent.get() : FilesAtOnce.taken(() -> whileTaking(others - 1, sent));
    }
}
