package org.trailgraph.rdf.push;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/**
 * Pushes by {@code trailgraph.push.every} or {@code cron}, when the graph has changed. A push runs on a thread of its own: other
 * scheduled work does not wait for it.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PushSettings.class)
class PushSchedule implements SchedulingConfigurer, DisposableBean {

    private final Pushes pushes;
    private final PushSettings settings;
    private final ExecutorService pusher = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "rdf-push-schedule");
        thread.setDaemon(true);
        return thread;
    });

    PushSchedule(Pushes pushes, PushSettings settings) {
        this.pushes = pushes;
        this.settings = settings;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        if (!settings.isConfigured()) {
            return;
        }
        if (settings.every() != null) {
            tasks.addFixedDelayTask(this::look, settings.every());
        } else if (settings.cron() != null) {
            tasks.addCronTask(this::look, settings.cron());
        }
    }

    private void look() {
        if (!pushes.standing().underWay()) {
            pusher.execute(pushes::pushChanges);
        }
    }

    @Override
    public void destroy() {
        pusher.shutdownNow();
    }
}
