package io.attain.customer.app;

import io.attain.customer.Customer;
import io.attain.customer.Customers;
import io.attain.customer.DecisionChains;
import io.attain.customer.Purchases;
import io.attain.kernel.Period;
import io.attain.kernel.Unit;
import io.attain.results.Bought;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Customers without plans; each purchase with its day. Who is elsewhere has moved to another project, unheard. */
final class SellingSite implements Customers, Purchases, DecisionChains {

    static final long PROJECT = 10_000;
    static final long OTHER = 10_001;

    final Map<Long, Map<LocalDate, Long>> bought = new TreeMap<>();
    final Set<Long> planned = new HashSet<>();
    final Set<Long> clear = new HashSet<>();
    /** What is in the one field that rules ask for. */
    final Map<Long, String> filled = new HashMap<>();

    final Set<Long> gone = new HashSet<>();
    final Set<Long> elsewhere = new HashSet<>();
    final Set<Long> moving = new HashSet<>();
    int questions;
    long hidden;
    Runnable meanwhile = () -> {};
    Runnable reading = () -> {};

    void buys(long customer, LocalDate day, long major) {
        bought.get(customer).merge(day, major * 100, Long::sum);
    }

    @Override
    public void forEach(long projectId, Consumer<Customer> action) {
        List.copyOf(bought.keySet()).stream()
                .filter(id -> id != hidden && !elsewhere.contains(id))
                .forEach(id -> action.accept(customer(id)));
        meanwhile.run();
    }

    @Override
    public Optional<Customer> find(long customerId) {
        return bought.containsKey(customerId) ? Optional.of(customer(customerId)) : Optional.empty();
    }

    @Override
    public boolean isGone(long customerId) {
        return gone.contains(customerId);
    }

    @Override
    public boolean isMoving(long customerId) {
        return moving.contains(customerId);
    }

    private Customer customer(long id) {
        return new Customer(
                id,
                elsewhere.contains(id) ? OTHER : PROJECT,
                Unit.MONEY,
                planned.contains(id),
                null,
                field -> Optional.ofNullable(filled.get(id)));
    }

    @Override
    public boolean isClear(Customer customer) {
        return clear.contains(customer.id());
    }

    @Override
    public Set<Long> clear(long projectId) {
        return clear;
    }

    @Override
    public Unit money(long projectId) {
        return Unit.MONEY;
    }

    @Override
    public Optional<Bought> of(Customer customer, Period period) {
        questions++;
        reading.run();
        return Optional.ofNullable(Purchases.within(each(customer, period), period));
    }

    @Override
    public List<Purchase> each(Customer customer, Period period) {
        return bought.get(customer.id()).entrySet().stream()
                .filter(each -> period.contains(each.getKey()))
                .map(each -> new Purchase(each.getKey(), null, each.getValue()))
                .toList();
    }

    @Override
    public Map<Long, Bought> ofAll(long projectId, Period period) {
        Map<Long, Bought> all = new HashMap<>();
        bought.keySet().forEach(id -> of(customer(id), period).ifPresent(each -> all.put(id, each)));
        questions = 0;
        return all;
    }
}
