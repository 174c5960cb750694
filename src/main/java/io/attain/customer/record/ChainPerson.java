package io.attain.customer.record;

import io.attain.kernel.Coded;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at a customer who has a part in what is bought.
 *
 * @param number which of the chain's people, from 1
 * @param position what that person is there, in the words of who sells; may be empty
 * @param metOn the day of the last contact, null if there was none yet
 * @param metBy the user key of who had it, null if nobody is known
 */
public record ChainPerson(
        int number,
        String name,
        String position,
        Role role,
        Influence influence,
        Attitude attitude,
        @Nullable LocalDate metOn,
        @Nullable String metBy) {

    /** How long a name or a position may be, in characters. */
    public static final int LONGEST = 100;

    /** The part in the decision. Names are stored: never rename one. */
    public enum Role implements Coded {
        DECISION_MAKER,
        INFLUENCER,
        USER,
        BUYER,
        BLOCKER;

        /** The one with this code. */
        public static Optional<Role> ofCode(String code) {
            return Coded.find(values(), code);
        }
    }

    /** How much that person's word weighs. Names are stored. */
    public enum Influence implements Coded {
        HIGH,
        MEDIUM,
        LOW;

        /** The one with this code. */
        public static Optional<Influence> ofCode(String code) {
            return Coded.find(values(), code);
        }
    }

    /** What that person thinks of buying from us. Names are stored. */
    public enum Attitude implements Coded {
        FOR,
        NEUTRAL,
        AGAINST,
        UNKNOWN;

        /** The one with this code. */
        public static Optional<Attitude> ofCode(String code) {
            return Coded.find(values(), code);
        }
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
        return new ChainPerson(other, name, position, role, influence, attitude, metOn, metBy);
    }
}
