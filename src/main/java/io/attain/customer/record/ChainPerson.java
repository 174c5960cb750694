package io.attain.customer.record;

import io.attain.kernel.Coded;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at a customer who has a part in what is bought.
 *
 * @param number which of the chain's people, from 1
 * @param position what that person is there, in the words of who sells; may be empty, as are phone and mail
 * @param metOn the day of the last contact, null if there was none yet
 * @param metBy the user key of who had it, null if nobody is known
 */
public record ChainPerson(
        int number,
        String name,
        String position,
        String phone,
        String mail,
        Role role,
        Influence influence,
        Attitude attitude,
        @Nullable LocalDate metOn,
        @Nullable String metBy) {

    /** How long a name, a position, a phone or a mail may be, in characters. */
    public static final int LONGEST = 100;

    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

    /** The part in the decision. Names are stored: never rename one. */
    public enum Role implements Coded {
        DECISION_MAKER,
        INFLUENCER,
        USER,
        BUYER,
        BLOCKER
    }

    /** How much that person's word weighs. Names are stored. */
    public enum Influence implements Coded {
        HIGH,
        MEDIUM,
        LOW
    }

    /** What that person thinks of buying from us. Names are stored. */
    public enum Attitude implements Coded {
        FOR,
        NEUTRAL,
        AGAINST,
        UNKNOWN
    }

    /** Whether mails can be sent to what is written, as far as that can be seen. */
    public static boolean isMail(String written) {
        return MAIL.matcher(written).matches();
    }

    boolean decides() {
        return role == Role.DECISION_MAKER;
    }

    boolean isMet() {
        return metOn != null;
    }

    boolean isAgainst() {
        return attitude == Attitude.AGAINST;
    }

    /** The same as another of the chain. */
    public ChainPerson numbered(int other) {
        return new ChainPerson(other, name, position, phone, mail, role, influence, attitude, metOn, metBy);
    }
}
