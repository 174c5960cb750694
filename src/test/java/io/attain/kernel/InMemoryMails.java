package io.attain.kernel;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** Mails that nobody sends, in words that are their keys with what they are about. */
public final class InMemoryMails implements Mails, Mails.Words {

    /** Whom mails were to, with what they say. */
    public final List<String> sent = new ArrayList<>();

    /** Whether none can be handed on. */
    public boolean failing;

    private final Set<String> reachable;

    public InMemoryMails(String... reachable) {
        this.reachable = Set.of(reachable);
    }

    @Override
    public boolean send(String personKey, Function<Words, Mail> written) {
        if (!reachable.contains(personKey)) {
            return false;
        }
        if (failing) {
            throw new IllegalStateException("no mail");
        }
        Mail mail = written.apply(this);
        sent.add(personKey + ": " + mail.subject() + "\n" + mail.body());
        return true;
    }

    @Override
    public Locale language() {
        return Locale.ENGLISH;
    }

    @Override
    public String say(String messageKey, Serializable... arguments) {
        String last = messageKey.substring(messageKey.lastIndexOf('.') + 1);
        return arguments.length == 0 ? last : last + " " + String.join(", ", told(arguments));
    }

    private static List<String> told(Serializable... arguments) {
        return Arrays.stream(arguments).map(String::valueOf).toList();
    }

    @Override
    public String link(String page, long projectId, LocalDate day) {
        return page + " of " + projectId + " on " + day;
    }
}
