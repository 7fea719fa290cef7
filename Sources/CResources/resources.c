#include "resources.h"

// Written by scripts/resources.py. What is listed here is inside the binary; `#embed` is C23, which clang takes in every mode.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char example_plan_txt[] = {
#embed "example/plan.txt"
};
static const unsigned char locales_en_above_json[] = {
#embed "locales/en/above.json"
};
static const unsigned char locales_en_access_json[] = {
#embed "locales/en/access.json"
};
static const unsigned char locales_en_administration_json[] = {
#embed "locales/en/administration.json"
};
static const unsigned char locales_en_app_json[] = {
#embed "locales/en/app.json"
};
static const unsigned char locales_en_calendar_json[] = {
#embed "locales/en/calendar.json"
};
static const unsigned char locales_en_cascade_json[] = {
#embed "locales/en/cascade.json"
};
static const unsigned char locales_en_cases_json[] = {
#embed "locales/en/cases.json"
};
static const unsigned char locales_en_composing_json[] = {
#embed "locales/en/composing.json"
};
static const unsigned char locales_en_conflict_json[] = {
#embed "locales/en/conflict.json"
};
static const unsigned char locales_en_coordination_json[] = {
#embed "locales/en/coordination.json"
};
static const unsigned char locales_en_data_json[] = {
#embed "locales/en/data.json"
};
static const unsigned char locales_en_dates_json[] = {
#embed "locales/en/dates.json"
};
static const unsigned char locales_en_days_off_json[] = {
#embed "locales/en/days-off.json"
};
static const unsigned char locales_en_documents_json[] = {
#embed "locales/en/documents.json"
};
static const unsigned char locales_en_door_json[] = {
#embed "locales/en/door.json"
};
static const unsigned char locales_en_duties_json[] = {
#embed "locales/en/duties.json"
};
static const unsigned char locales_en_emergency_json[] = {
#embed "locales/en/emergency.json"
};
static const unsigned char locales_en_guidance_json[] = {
#embed "locales/en/guidance.json"
};
static const unsigned char locales_en_indicators_json[] = {
#embed "locales/en/indicators.json"
};
static const unsigned char locales_en_jobs_json[] = {
#embed "locales/en/jobs.json"
};
static const unsigned char locales_en_keyring_json[] = {
#embed "locales/en/keyring.json"
};
static const unsigned char locales_en_lists_json[] = {
#embed "locales/en/lists.json"
};
static const unsigned char locales_en_obstacles_json[] = {
#embed "locales/en/obstacles.json"
};
static const unsigned char locales_en_oversight_json[] = {
#embed "locales/en/oversight.json"
};
static const unsigned char locales_en_passkeys_json[] = {
#embed "locales/en/passkeys.json"
};
static const unsigned char locales_en_places_json[] = {
#embed "locales/en/places.json"
};
static const unsigned char locales_en_plans_json[] = {
#embed "locales/en/plans.json"
};
static const unsigned char locales_en_reading_json[] = {
#embed "locales/en/reading.json"
};
static const unsigned char locales_en_reports_json[] = {
#embed "locales/en/reports.json"
};
static const unsigned char locales_en_search_json[] = {
#embed "locales/en/search.json"
};
static const unsigned char locales_en_targets_json[] = {
#embed "locales/en/targets.json"
};
static const unsigned char locales_en_versions_json[] = {
#embed "locales/en/versions.json"
};
static const unsigned char locales_en_work_json[] = {
#embed "locales/en/work.json"
};
static const unsigned char locales_vi_above_json[] = {
#embed "locales/vi/above.json"
};
static const unsigned char locales_vi_access_json[] = {
#embed "locales/vi/access.json"
};
static const unsigned char locales_vi_administration_json[] = {
#embed "locales/vi/administration.json"
};
static const unsigned char locales_vi_app_json[] = {
#embed "locales/vi/app.json"
};
static const unsigned char locales_vi_calendar_json[] = {
#embed "locales/vi/calendar.json"
};
static const unsigned char locales_vi_cascade_json[] = {
#embed "locales/vi/cascade.json"
};
static const unsigned char locales_vi_cases_json[] = {
#embed "locales/vi/cases.json"
};
static const unsigned char locales_vi_composing_json[] = {
#embed "locales/vi/composing.json"
};
static const unsigned char locales_vi_conflict_json[] = {
#embed "locales/vi/conflict.json"
};
static const unsigned char locales_vi_coordination_json[] = {
#embed "locales/vi/coordination.json"
};
static const unsigned char locales_vi_data_json[] = {
#embed "locales/vi/data.json"
};
static const unsigned char locales_vi_dates_json[] = {
#embed "locales/vi/dates.json"
};
static const unsigned char locales_vi_days_off_json[] = {
#embed "locales/vi/days-off.json"
};
static const unsigned char locales_vi_documents_json[] = {
#embed "locales/vi/documents.json"
};
static const unsigned char locales_vi_door_json[] = {
#embed "locales/vi/door.json"
};
static const unsigned char locales_vi_duties_json[] = {
#embed "locales/vi/duties.json"
};
static const unsigned char locales_vi_emergency_json[] = {
#embed "locales/vi/emergency.json"
};
static const unsigned char locales_vi_guidance_json[] = {
#embed "locales/vi/guidance.json"
};
static const unsigned char locales_vi_indicators_json[] = {
#embed "locales/vi/indicators.json"
};
static const unsigned char locales_vi_jobs_json[] = {
#embed "locales/vi/jobs.json"
};
static const unsigned char locales_vi_keyring_json[] = {
#embed "locales/vi/keyring.json"
};
static const unsigned char locales_vi_lists_json[] = {
#embed "locales/vi/lists.json"
};
static const unsigned char locales_vi_obstacles_json[] = {
#embed "locales/vi/obstacles.json"
};
static const unsigned char locales_vi_oversight_json[] = {
#embed "locales/vi/oversight.json"
};
static const unsigned char locales_vi_passkeys_json[] = {
#embed "locales/vi/passkeys.json"
};
static const unsigned char locales_vi_places_json[] = {
#embed "locales/vi/places.json"
};
static const unsigned char locales_vi_plans_json[] = {
#embed "locales/vi/plans.json"
};
static const unsigned char locales_vi_reading_json[] = {
#embed "locales/vi/reading.json"
};
static const unsigned char locales_vi_reports_json[] = {
#embed "locales/vi/reports.json"
};
static const unsigned char locales_vi_search_json[] = {
#embed "locales/vi/search.json"
};
static const unsigned char locales_vi_targets_json[] = {
#embed "locales/vi/targets.json"
};
static const unsigned char locales_vi_versions_json[] = {
#embed "locales/vi/versions.json"
};
static const unsigned char locales_vi_work_json[] = {
#embed "locales/vi/work.json"
};
static const unsigned char national_targets_json[] = {
#embed "national/targets.json"
};
static const unsigned char passwords_common_bloom[] = {
#embed "passwords/common.bloom"
};
static const unsigned char static_app_js[] = {
#embed "static/app.js"
};
static const unsigned char static_icon_svg[] = {
#embed "static/icon.svg"
};
static const unsigned char static_passkey_js[] = {
#embed "static/passkey.js"
};
static const unsigned char static_style_css[] = {
#embed "static/style.css"
};

static const tincay_resource table[] = {
    {"example/plan.txt", example_plan_txt, sizeof example_plan_txt},
    {"locales/en/above.json", locales_en_above_json, sizeof locales_en_above_json},
    {"locales/en/access.json", locales_en_access_json, sizeof locales_en_access_json},
    {"locales/en/administration.json", locales_en_administration_json, sizeof locales_en_administration_json},
    {"locales/en/app.json", locales_en_app_json, sizeof locales_en_app_json},
    {"locales/en/calendar.json", locales_en_calendar_json, sizeof locales_en_calendar_json},
    {"locales/en/cascade.json", locales_en_cascade_json, sizeof locales_en_cascade_json},
    {"locales/en/cases.json", locales_en_cases_json, sizeof locales_en_cases_json},
    {"locales/en/composing.json", locales_en_composing_json, sizeof locales_en_composing_json},
    {"locales/en/conflict.json", locales_en_conflict_json, sizeof locales_en_conflict_json},
    {"locales/en/coordination.json", locales_en_coordination_json, sizeof locales_en_coordination_json},
    {"locales/en/data.json", locales_en_data_json, sizeof locales_en_data_json},
    {"locales/en/dates.json", locales_en_dates_json, sizeof locales_en_dates_json},
    {"locales/en/days-off.json", locales_en_days_off_json, sizeof locales_en_days_off_json},
    {"locales/en/documents.json", locales_en_documents_json, sizeof locales_en_documents_json},
    {"locales/en/door.json", locales_en_door_json, sizeof locales_en_door_json},
    {"locales/en/duties.json", locales_en_duties_json, sizeof locales_en_duties_json},
    {"locales/en/emergency.json", locales_en_emergency_json, sizeof locales_en_emergency_json},
    {"locales/en/guidance.json", locales_en_guidance_json, sizeof locales_en_guidance_json},
    {"locales/en/indicators.json", locales_en_indicators_json, sizeof locales_en_indicators_json},
    {"locales/en/jobs.json", locales_en_jobs_json, sizeof locales_en_jobs_json},
    {"locales/en/keyring.json", locales_en_keyring_json, sizeof locales_en_keyring_json},
    {"locales/en/lists.json", locales_en_lists_json, sizeof locales_en_lists_json},
    {"locales/en/obstacles.json", locales_en_obstacles_json, sizeof locales_en_obstacles_json},
    {"locales/en/oversight.json", locales_en_oversight_json, sizeof locales_en_oversight_json},
    {"locales/en/passkeys.json", locales_en_passkeys_json, sizeof locales_en_passkeys_json},
    {"locales/en/places.json", locales_en_places_json, sizeof locales_en_places_json},
    {"locales/en/plans.json", locales_en_plans_json, sizeof locales_en_plans_json},
    {"locales/en/reading.json", locales_en_reading_json, sizeof locales_en_reading_json},
    {"locales/en/reports.json", locales_en_reports_json, sizeof locales_en_reports_json},
    {"locales/en/search.json", locales_en_search_json, sizeof locales_en_search_json},
    {"locales/en/targets.json", locales_en_targets_json, sizeof locales_en_targets_json},
    {"locales/en/versions.json", locales_en_versions_json, sizeof locales_en_versions_json},
    {"locales/en/work.json", locales_en_work_json, sizeof locales_en_work_json},
    {"locales/vi/above.json", locales_vi_above_json, sizeof locales_vi_above_json},
    {"locales/vi/access.json", locales_vi_access_json, sizeof locales_vi_access_json},
    {"locales/vi/administration.json", locales_vi_administration_json, sizeof locales_vi_administration_json},
    {"locales/vi/app.json", locales_vi_app_json, sizeof locales_vi_app_json},
    {"locales/vi/calendar.json", locales_vi_calendar_json, sizeof locales_vi_calendar_json},
    {"locales/vi/cascade.json", locales_vi_cascade_json, sizeof locales_vi_cascade_json},
    {"locales/vi/cases.json", locales_vi_cases_json, sizeof locales_vi_cases_json},
    {"locales/vi/composing.json", locales_vi_composing_json, sizeof locales_vi_composing_json},
    {"locales/vi/conflict.json", locales_vi_conflict_json, sizeof locales_vi_conflict_json},
    {"locales/vi/coordination.json", locales_vi_coordination_json, sizeof locales_vi_coordination_json},
    {"locales/vi/data.json", locales_vi_data_json, sizeof locales_vi_data_json},
    {"locales/vi/dates.json", locales_vi_dates_json, sizeof locales_vi_dates_json},
    {"locales/vi/days-off.json", locales_vi_days_off_json, sizeof locales_vi_days_off_json},
    {"locales/vi/documents.json", locales_vi_documents_json, sizeof locales_vi_documents_json},
    {"locales/vi/door.json", locales_vi_door_json, sizeof locales_vi_door_json},
    {"locales/vi/duties.json", locales_vi_duties_json, sizeof locales_vi_duties_json},
    {"locales/vi/emergency.json", locales_vi_emergency_json, sizeof locales_vi_emergency_json},
    {"locales/vi/guidance.json", locales_vi_guidance_json, sizeof locales_vi_guidance_json},
    {"locales/vi/indicators.json", locales_vi_indicators_json, sizeof locales_vi_indicators_json},
    {"locales/vi/jobs.json", locales_vi_jobs_json, sizeof locales_vi_jobs_json},
    {"locales/vi/keyring.json", locales_vi_keyring_json, sizeof locales_vi_keyring_json},
    {"locales/vi/lists.json", locales_vi_lists_json, sizeof locales_vi_lists_json},
    {"locales/vi/obstacles.json", locales_vi_obstacles_json, sizeof locales_vi_obstacles_json},
    {"locales/vi/oversight.json", locales_vi_oversight_json, sizeof locales_vi_oversight_json},
    {"locales/vi/passkeys.json", locales_vi_passkeys_json, sizeof locales_vi_passkeys_json},
    {"locales/vi/places.json", locales_vi_places_json, sizeof locales_vi_places_json},
    {"locales/vi/plans.json", locales_vi_plans_json, sizeof locales_vi_plans_json},
    {"locales/vi/reading.json", locales_vi_reading_json, sizeof locales_vi_reading_json},
    {"locales/vi/reports.json", locales_vi_reports_json, sizeof locales_vi_reports_json},
    {"locales/vi/search.json", locales_vi_search_json, sizeof locales_vi_search_json},
    {"locales/vi/targets.json", locales_vi_targets_json, sizeof locales_vi_targets_json},
    {"locales/vi/versions.json", locales_vi_versions_json, sizeof locales_vi_versions_json},
    {"locales/vi/work.json", locales_vi_work_json, sizeof locales_vi_work_json},
    {"national/targets.json", national_targets_json, sizeof national_targets_json},
    {"passwords/common.bloom", passwords_common_bloom, sizeof passwords_common_bloom},
    {"static/app.js", static_app_js, sizeof static_app_js},
    {"static/icon.svg", static_icon_svg, sizeof static_icon_svg},
    {"static/passkey.js", static_passkey_js, sizeof static_passkey_js},
    {"static/style.css", static_style_css, sizeof static_style_css},
};

size_t tincay_resource_count(void) { return sizeof table / sizeof table[0]; }

const tincay_resource *tincay_resource_at(size_t index) { return index < tincay_resource_count() ? &table[index] : NULL; }
