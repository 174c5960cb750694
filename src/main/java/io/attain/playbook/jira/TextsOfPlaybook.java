package io.attain.playbook.jira;

import io.attain.playbook.Playbook;
import io.attain.playbook.StandardPlaybook;
import io.attain.words.jira.LabelTexts;
import org.springframework.stereotype.Component;

/** The standard playbook with its names and hints in both languages. */
@Component
public record TextsOfPlaybook(LabelTexts texts) implements StandardPlaybook {

    @Override
    public Playbook playbook() {
        return Playbook.standard(name -> texts.of("attain.playbook.standard." + name));
    }
}
