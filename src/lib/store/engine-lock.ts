/**
 * What keeps SQL from reaching the network or the disk. Without the first three, a function of a missing extension (AT TIME ZONE,
 * json) makes the browser's engine fetch that extension from another host. The last forbids undoing the others.
 */
export const engineLock = /* sql */ `
SET autoload_known_extensions = false;
SET autoinstall_known_extensions = false;
SET custom_extension_repository = 'data:,';
SET enable_external_access = false;
SET lock_configuration = true;
`;
