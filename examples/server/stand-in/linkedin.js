// Plays LinkedIn's Insight Tag: it takes over `lintrk`, keeps a random id, and counts the page.
{
  const { src } = document.currentScript
  const send = (conversion = '') => {
    const pid = window._linkedin_data_partner_ids.join()
    const query = new URLSearchParams({ pid, conversionId: conversion, dl: location.href })
    new Image().src = new URL(`../collect?${query}`, src).href
  }
  const waiting = window.lintrk?.q ?? []
  window.lintrk = (command, { conversion_id: conversion } = {}) => {
    if (command === 'track') send(conversion)
  }
  localStorage.setItem('li_adsId', crypto.randomUUID())
  send()
  for (const [command, said] of waiting) window.lintrk(command, said)
}
