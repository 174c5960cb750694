package io.attain.risk.web;

import io.attain.kernel.People;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.PersonDto;
import io.attain.risk.Alert;
import io.attain.risk.RiskKind;
import io.attain.words.Label;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells alerts in the asker's language. */
@Component
public record TellingAlerts(Asker asker, List<RiskKind> kinds, People people) {

    /** An alert, unless nobody knows its kind any more. */
    Optional<RisksDto.AlertDto> of(Alert alert) {
        return kinds.stream()
                .filter(kind -> kind.code().equals(alert.subject().kind()))
                .findFirst()
                .map(kind -> told(alert, kind));
    }

    private RisksDto.AlertDto told(Alert alert, RiskKind kind) {
        Label label = kind.about(alert.subject());
        return new RisksDto.AlertDto(
                alert.id(),
                kind.code(),
                alert.severity().code(),
                PersonDto.of(people.of(alert.subject().personKey())),
                alert.subject().about(),
                label.in(asker.locale()),
                label.inText(asker.locale()),
                alert.misses().stream()
                        .map(miss -> new RisksDto.Day(miss.date().toString(), miss.done(), miss.target()))
                        .toList(),
                alert.raisedOn().toString(),
                alert.state().name().toLowerCase(Locale.ROOT));
    }
}
