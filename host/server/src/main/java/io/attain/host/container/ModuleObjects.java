package io.attain.host.container;

import io.attain.host.scanner.bridge.BeanContainer;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import org.osgi.framework.Bundle;

/**
 * Makes the objects that a plugin's descriptor names by class. The plugin's own classes are made by its Spring context;
 * those of Jira, such as ready-made conditions, by the host, their constructor's parameters being Jira's services.
 */
record ModuleObjects(Bundle bundle, BeanContainer beans, Services services) {

    /**
     * A new object of a class that the plugin has or imports.
     *
     * @throws IllegalArgumentException if there is no such class or it is of another type
     */
    <T> T create(String className, Class<T> type) {
        Class<?> named = load(className);
        if (!type.isAssignableFrom(named)) {
            throw new IllegalArgumentException(className + " is not a " + type.getName());
        }
        boolean hosts = named.getClassLoader() == ModuleObjects.class.getClassLoader();
        return type.cast(hosts ? fromServices(named) : beans.create(named));
    }

    /**
     * Looks whether the plugin has or imports a class.
     *
     * @throws IllegalArgumentException if it does not
     */
    void check(String className) {
        load(className);
    }

    private Class<?> load(String className) {
        try {
            return bundle.loadClass(className);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("The plugin has no class " + className, e);
        }
    }

    private Object fromServices(Class<?> type) {
        Constructor<?> constructor = type.getConstructors()[0];
        Object[] arguments = Arrays.stream(constructor.getParameterTypes())
                .map(services::get)
                .toArray();
        try {
            return constructor.newInstance(arguments);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot make " + type.getName(), e);
        }
    }
}
