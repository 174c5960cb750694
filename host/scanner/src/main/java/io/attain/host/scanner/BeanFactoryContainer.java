package io.attain.host.scanner;

import io.attain.host.scanner.bridge.BeanContainer;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Makes a plugin's modules by its own Spring context. */
record BeanFactoryContainer(AutowireCapableBeanFactory factory) implements BeanContainer {

    @Override
    public <T> T getOrCreate(Class<T> type) {
        T existing = factory.getBeanProvider(type).getIfUnique();
        return existing == null ? create(type) : existing;
    }

    @Override
    public <T> T create(Class<T> type) {
        return factory.createBean(type);
    }
}
