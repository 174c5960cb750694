package io.attain.customer.record.web;

import io.attain.customer.Customer;
import io.attain.customer.record.ChainPerson;
import io.attain.customer.record.ChainPerson.Attitude;
import io.attain.customer.record.ChainPerson.Influence;
import io.attain.customer.record.ChainPerson.Role;
import io.attain.customer.record.DecisionChain;
import io.attain.customer.record.Ruling;
import io.attain.customer.record.app.ClearChains;
import io.attain.customer.record.app.KeepingChains;
import io.attain.kernel.Coded;
import io.attain.kernel.VisibleText;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.WholeNumber;
import io.attain.targets.web.TargetAsker;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells who decides at a customer, in the asker's language. Colleagues are named as the project names them. */
@Component
record ChainAnswers(TargetAsker people, ClearChains chains) {

    ChainDto tell(Customer customer) {
        DecisionChain chain = chains.of(customer.projectId(), customer.id());
        String finding = chain.finding().code();
        Function<@Nullable String, @Nullable PersonDto> named = people.people(customer.projectId());
        return new ChainDto(
                chain.version(),
                chain.isClear(),
                finding,
                say("attain.customer.record.finding." + finding),
                chain.people().stream().map(person -> somebody(person, named)).toList(),
                said(chain.ruling(), named),
                Stream.of(Role.values()).map(this::role).toList(),
                Stream.of(Influence.values()).map(this::influence).toList(),
                Stream.of(Attitude.values()).map(this::attitude).toList());
    }

    /** A person as it was sent. */
    static KeepingChains.Told told(ChainDto.PersonBody sent) {
        return new KeepingChains.Told(
                WholeNumber.intValue(sent.number()),
                VisibleText.of(sent.name()),
                VisibleText.of(sent.position()),
                VisibleText.of(sent.phone()),
                VisibleText.of(sent.mail()),
                VisibleText.of(sent.role()),
                VisibleText.of(sent.influence()),
                VisibleText.of(sent.attitude()),
                VisibleText.of(sent.metOn()),
                VisibleText.of(sent.metBy()));
    }

    private ChainDto.Somebody somebody(ChainPerson person, Function<@Nullable String, @Nullable PersonDto> named) {
        LocalDate met = person.metOn();
        return new ChainDto.Somebody(
                person.number(),
                person.name(),
                person.position(),
                person.phone(),
                person.mail(),
                role(person.role()),
                influence(person.influence()),
                attitude(person.attitude()),
                met == null ? null : met.toString(),
                named.apply(person.metBy()));
    }

    private static ChainDto.@Nullable Said said(
            @Nullable Ruling ruling, Function<@Nullable String, @Nullable PersonDto> named) {
        return ruling == null
                ? null
                : new ChainDto.Said(
                        ruling.clear(), named.apply(ruling.by()), ruling.at().toString(), ruling.reason());
    }

    private ChainDto.Choice role(Role role) {
        return choice("attain.customer.record.role.", role);
    }

    private ChainDto.Choice influence(Influence influence) {
        return choice("attain.customer.record.influence.", influence);
    }

    private ChainDto.Choice attitude(Attitude attitude) {
        return choice("attain.customer.record.attitude.", attitude);
    }

    private ChainDto.Choice choice(String family, Coded word) {
        return new ChainDto.Choice(word.code(), say(family + word.code()));
    }

    private String say(String key) {
        return people.asker().say(key);
    }
}
