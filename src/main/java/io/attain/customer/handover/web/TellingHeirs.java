package io.attain.customer.handover.web;

import io.attain.customer.handover.Belonging.Kind;
import io.attain.customer.handover.web.HandoversDto.CountsDto;
import io.attain.customer.handover.web.HandoversDto.HeirDto;
import io.attain.kernel.People;
import io.attain.kernel.web.PersonDto;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells who gets how much, and who has it. */
@Component
record TellingHeirs(People people) {

    List<HeirDto> of(Map<String, Map<Kind, Integer>> gets) {
        return gets.entrySet().stream()
                .map(each -> new HeirDto(person(each.getKey()), counts(each.getValue())))
                .toList();
    }

    static CountsDto counts(Map<Kind, Integer> has) {
        return new CountsDto(
                has.getOrDefault(Kind.CUSTOMER, 0),
                has.getOrDefault(Kind.OPEN_DEAL, 0),
                has.getOrDefault(Kind.CLOSED_DEAL, 0),
                has.getOrDefault(Kind.TARGET, 0),
                has.getOrDefault(Kind.TASK, 0));
    }

    PersonDto person(String key) {
        return PersonDto.of(people.of(key));
    }
}
