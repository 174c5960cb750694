package io.attain.results.app;

import io.attain.kernel.Scope;
import io.attain.kernel.ScopesInUse;
import io.attain.results.Facts;
import io.attain.results.Source;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a project's opportunities are about. */
@Component
public record ScopesOfResults(Facts facts) implements ScopesInUse {

    @Override
    public Stream<Scope> of(long projectId) {
        Set<Scope> scopes = new HashSet<>();
        facts.forEach(projectId, Source.OPPORTUNITY, result -> scopes.add(result.scope()));
        return scopes.stream();
    }
}
