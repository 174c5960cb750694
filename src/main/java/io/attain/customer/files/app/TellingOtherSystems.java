package io.attain.customer.files.app;

import io.attain.customer.OtherSystem;
import io.attain.customer.OtherSystems;
import io.attain.customer.record.SaidElsewhere;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells what another system says of a customer: its number, and its tier, which decides nothing here. */
@Component
record TellingOtherSystems(OtherSystems others) implements SaidElsewhere {

    @Override
    public List<Saying> of(long customerId) {
        OtherSystem said = others.of(List.of(customerId)).getOrDefault(customerId, OtherSystem.NONE);
        return Stream.of(
                        new Saying("attain.customer.files.number", said.number()),
                        new Saying("attain.customer.files.tier", said.tier()))
                .filter(saying -> !saying.value().isEmpty())
                .toList();
    }
}
