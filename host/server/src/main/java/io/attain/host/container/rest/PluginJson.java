package io.attain.host.container.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.LRUMap;
import com.fasterxml.jackson.databind.util.LookupCache;
import jakarta.ws.rs.ext.ContextResolver;

/**
 * How JSON of plugins is read and written: by annotations only, and without nulls, as by the first version of Atlassian's
 * REST library; the second may be laxer. A record that carries none is written as {@code {}}. Each plugin has its own
 * mapper, which knows the plugin's classes and goes with it.
 */
final class PluginJson implements ContextResolver<ObjectMapper> {
    private static final int TYPES_AT_FIRST = 16;
    private static final int MOST_TYPES = 200;

    private final ObjectMapper mapper = JsonMapper.builder()
            .typeFactory(TypeFactory.defaultInstance().withCache(ownTypes()))
            .disable(
                    MapperFeature.AUTO_DETECT_GETTERS,
                    MapperFeature.AUTO_DETECT_IS_GETTERS,
                    MapperFeature.AUTO_DETECT_FIELDS,
                    MapperFeature.AUTO_DETECT_SETTERS,
                    MapperFeature.AUTO_DETECT_CREATORS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private static LookupCache<Object, JavaType> ownTypes() {
        return new LRUMap<>(TYPES_AT_FIRST, MOST_TYPES);
    }

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return mapper;
    }
}
