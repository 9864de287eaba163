// SPDX-License-Identifier: Apache-2.0
package io.aftersale.platform.broadleaf;

import io.aftersale.platform.AfterSaleSettings;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.core.io.support.PropertiesLoaderSupport;
import org.springframework.util.ReflectionUtils;

/** The module's settings out of the store's property files, in the platform's own order of precedence. */
public final class StoreProperties implements FactoryBean<AfterSaleSettings>, BeanFactoryAware {

    private final PropertiesLoaderSupport configuration;

    @SuppressWarnings("NullAway.Init") // set by the context before anybody asks
    private ConfigurableBeanFactory beans;

    public StoreProperties(PropertiesLoaderSupport configuration) {
        this.configuration = configuration;
    }

    @Override
    public void setBeanFactory(BeanFactory beanFactory) {
        this.beans = (ConfigurableBeanFactory) beanFactory;
    }

    /**
     * Reads and checks what the store's files say.
     *
     * @throws IllegalStateException naming every unknown, missing or wrong property
     */
    @Override
    public AfterSaleSettings getObject() {
        Map<String, String> own = merged().stringPropertyNames().stream()
                .filter(key -> key.startsWith("aftersale."))
                .collect(Collectors.toMap(
                        key -> key, key -> Objects.requireNonNull(beans.resolveEmbeddedValue("${" + key + "}"))));
        return AfterSaleSettings.of(own);
    }

    @Override
    public Class<?> getObjectType() {
        return AfterSaleSettings.class;
    }

    @Override
    public boolean isSingleton() {
        return true;
    }

    private Properties merged() {
        Method merge =
                Objects.requireNonNull(ReflectionUtils.findMethod(PropertiesLoaderSupport.class, "mergeProperties"));
        ReflectionUtils.makeAccessible(merge);
        return (Properties) Objects.requireNonNull(ReflectionUtils.invokeMethod(merge, configuration));
    }
}
