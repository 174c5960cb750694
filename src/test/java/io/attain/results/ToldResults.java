package io.attain.results;

import io.attain.kernel.Reading;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** A source of results of which a test says what it tells, by project. */
public record ToldResults(Source source, BiConsumer<Long, ResultSource.Witness> telling) implements WholeTruth {

    /** Opportunities, the same in each project. */
    public static ResultSource opportunities(Consumer<Witness> telling) {
        return new ToldResults(Source.OPPORTUNITY, (projectId, witness) -> telling.accept(witness));
    }

    @Override
    public void tell(long projectId, Reading reading, Witness witness) {
        telling.accept(projectId, witness);
    }
}
