export async function interaction() {}
