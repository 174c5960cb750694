package io.attain.host.container;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.attain.host.container.ao.PluginEntityManagers;
import io.attain.host.container.descriptor.Descriptor;
import io.attain.host.container.descriptor.ModuleDeclaration.Entities;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.java.ao.RawEntity;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/** Gives each plugin the Active Objects of its own {@code ao} module, migrated before the plugin starts. */
final class EntityServices implements ServiceFactory<ActiveObjects> {
    private final PluginEntityManagers managers;
    private final Map<Long, ActiveObjects> opened = new ConcurrentHashMap<>();

    EntityServices(PluginEntityManagers managers) {
        this.managers = managers;
    }

    /** Brings the plugin's tables up to date; its bundle must be resolved. */
    void open(Bundle bundle, Descriptor descriptor) throws PluginRejected {
        Optional<Entities> module = descriptor.modules(Entities.class).findFirst();
        if (module.isEmpty()) {
            return;
        }
        try {
            opened.put(bundle.getBundleId(), managers.open(module.get().namespace(), classes(bundle, module.get())));
        } catch (SQLException | RuntimeException e) {
            throw new PluginRejected("Its tables could not be made: " + Reasons.of(e), e);
        }
    }

    private static List<Class<? extends RawEntity<?>>> classes(Bundle bundle, Entities module) throws PluginRejected {
        List<Class<? extends RawEntity<?>>> classes = new ArrayList<>();
        for (String name : module.classNames()) {
            try {
                @SuppressWarnings("unchecked") // an entity's key has a type, whichever
                Class<? extends RawEntity<?>> type =
                        (Class<? extends RawEntity<?>>) bundle.loadClass(name).asSubclass(RawEntity.class);
                classes.add(type);
            } catch (ClassNotFoundException | ClassCastException e) {
                throw new PluginRejected("Its ao module names " + name + ", which is no entity of it", e);
            }
        }
        return classes;
    }

    /** Forgets the bundle's entities; the tables stay. */
    void close(Bundle bundle) {
        opened.remove(bundle.getBundleId());
    }

    @Override
    public ActiveObjects getService(Bundle bundle, ServiceRegistration<ActiveObjects> registration) {
        ActiveObjects objects = opened.get(bundle.getBundleId());
        if (objects == null) {
            throw new IllegalStateException(
                    bundle.getSymbolicName() + " asks for ActiveObjects but declares no ao module");
        }
        return objects;
    }

    @Override
    public void ungetService(Bundle bundle, ServiceRegistration<ActiveObjects> registration, ActiveObjects service) {
        // Dropped by close.
    }
}
